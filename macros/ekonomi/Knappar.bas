Attribute VB_Name = "Knappar"
Option Explicit

Public Sub AllocateFees()
    Application.Run "finsam.xlam!Tryck", "allocate_fees"
End Sub

Public Sub WriteFeeTable()
    Application.Run "finsam.xlam!Tryck", "write_fee_table"
End Sub

Public Sub CheckWorkbook()
    Application.Run "finsam.xlam!Tryck", "check_workbook"
End Sub
