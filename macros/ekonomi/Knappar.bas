Attribute VB_Name = "Knappar"
Option Explicit

Public Sub AllocateFees()
    Application.Run "finsam.xlam!Tryck", "allocate_fees"
End Sub

Public Sub WriteFeeTable()
    Application.Run "finsam.xlam!Tryck", "write_fee_table"
End Sub

Public Sub WriteFeeLetters()
    Application.Run "finsam.xlam!Tryck", "write_fee_letters"
End Sub

Public Sub SimulateAllocation()
    Application.Run "finsam.xlam!Tryck", "simulate_allocation"
End Sub

Public Sub RecalculateBudget()
    Application.Run "finsam.xlam!Tryck", "recalculate_budget"
End Sub

Public Sub ImportLedger()
    Application.Run "finsam.xlam!Tryck", "import_ledger"
End Sub

Public Sub SaveVersion()
    Application.Run "finsam.xlam!Tryck", "save_version"
End Sub

Public Sub CompareVersions()
    Application.Run "finsam.xlam!Tryck", "compare_versions"
End Sub

Public Sub RunScenarios()
    Application.Run "finsam.xlam!Tryck", "run_scenarios"
End Sub

Public Sub WriteBudgetReport()
    Application.Run "finsam.xlam!Tryck", "write_budget_report"
End Sub

Public Sub WriteReportForm()
    Application.Run "finsam.xlam!Tryck", "write_report_form"
End Sub

Public Sub WriteEconomicReport()
    Application.Run "finsam.xlam!Tryck", "write_economic_report"
End Sub

Public Sub WriteAnnualReport()
    Application.Run "finsam.xlam!Tryck", "write_annual_report"
End Sub

Public Sub CloseYear()
    Application.Run "finsam.xlam!Tryck", "close_year"
End Sub

Public Sub ReopenYear()
    Application.Run "finsam.xlam!Tryck", "reopen_year"
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
