"""How each language writes the dates and times of our pages, by name: a language is a package with a `formats` module.

Django's own names (`MONTH_DAY_FORMAT`) are used where one fits; a new language gives all of the names in `en`.
"""
