"""Working days of the United Kingdom's four nations."""

from complaintcode.working_days.calendar import Day, WorkingDayCalendar, shipped_calendar

__all__ = ["Day", "WorkingDayCalendar", "shipped_calendar"]
