"""When each stage's clock starts, stops and runs out.

``possible`` turns a stage's record into the timelines it could stand for. ``due`` gives the days
that one timeline's limits fall on, ``judging`` and ``notices`` judge it by them, and ``verdicts``
puts the judgements of all of them together: an outcome is given only where every day that it
could be gives the same one. ``telling`` and ``wording`` put it in words.
"""
