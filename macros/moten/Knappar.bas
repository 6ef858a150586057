Attribute VB_Name = "Knappar"
Option Explicit

Public Sub PlanMeetings()
    Application.Run "finsam.xlam!Tryck", "plan_meetings"
End Sub

Public Sub DrawYearWheel()
    Application.Run "finsam.xlam!Tryck", "draw_year_wheel"
End Sub

Public Sub ExportCalendar()
    Application.Run "finsam.xlam!Tryck", "export_calendar"
End Sub

Public Sub FetchItems()
    Application.Run "finsam.xlam!Tryck", "fetch_items"
End Sub

Public Sub WriteNotice()
    Application.Run "finsam.xlam!Tryck", "write_notice"
End Sub

Public Sub WriteMinutes()
    Application.Run "finsam.xlam!Tryck", "write_minutes"
End Sub

Public Sub CheckDeadlines()
    Application.Run "finsam.xlam!Tryck", "check_deadlines"
End Sub

Public Sub CountAttendance()
    Application.Run "finsam.xlam!Tryck", "count_attendance"
End Sub

Public Sub FetchText()
    Application.Run "finsam.xlam!Tryck", "fetch_text"
End Sub

Public Sub CheckDocument()
    Application.Run "finsam.xlam!Tryck", "check_document"
End Sub

Public Sub WriteAppendices()
    Application.Run "finsam.xlam!Tryck", "write_appendices"
End Sub

Public Sub WritePublication()
    Application.Run "finsam.xlam!Tryck", "write_publication"
End Sub

Public Sub WritePosting()
    Application.Run "finsam.xlam!Tryck", "write_posting"
End Sub

Public Sub WriteExtract()
    Application.Run "finsam.xlam!Tryck", "write_extract"
End Sub

Public Sub WriteDecisionPaper()
    Application.Run "finsam.xlam!Tryck", "write_decision_paper"
End Sub

Public Sub WriteTaskList()
    Application.Run "finsam.xlam!Tryck", "write_task_list"
End Sub

Public Sub ShowDue()
    Application.Run "finsam.xlam!Tryck", "show_due"
End Sub

Public Sub WriteDueList()
    Application.Run "finsam.xlam!Tryck", "write_due_list"
End Sub

Public Sub ImportRows()
    Application.Run "finsam.xlam!Tryck", "import_rows"
End Sub

Public Sub ExportRows()
    Application.Run "finsam.xlam!Tryck", "export_rows"
End Sub

Public Sub NewYear()
    Application.Run "finsam.xlam!Tryck", "new_year"
End Sub

Public Sub CheckWorkbook()
    Application.Run "finsam.xlam!Tryck", "check_workbook"
End Sub

Public Sub Explain()
    Application.Run "finsam.xlam!Tryck", "explain"
End Sub

Public Sub UndoLast()
    Application.Run "finsam.xlam!Tryck", "undo_last"
End Sub
