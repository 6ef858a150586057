Attribute VB_Name = "Knappar"
Option Explicit

Public Sub CountParticipants()
    Application.Run "finsam.xlam!Tryck", "count_participants"
End Sub

Public Sub AssessTargets()
    Application.Run "finsam.xlam!Tryck", "assess_targets"
End Sub

Public Sub WriteTertialReport()
    Application.Run "finsam.xlam!Tryck", "write_tertial_report"
End Sub

Public Sub WriteAttainmentReport()
    Application.Run "finsam.xlam!Tryck", "write_attainment_report"
End Sub

Public Sub FreezeYear()
    Application.Run "finsam.xlam!Tryck", "freeze_year"
End Sub

Public Sub WeedRows()
    Application.Run "finsam.xlam!Tryck", "weed_rows"
End Sub

Public Sub ImportRows()
    Application.Run "finsam.xlam!Tryck", "import_rows"
End Sub

Public Sub ExportRows()
    Application.Run "finsam.xlam!Tryck", "export_rows"
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
