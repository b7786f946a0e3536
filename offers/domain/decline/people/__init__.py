"""How people and posts are named: greetings, titles, kin, a role title in a sentence, registers."""
