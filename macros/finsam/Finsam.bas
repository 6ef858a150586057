Attribute VB_Name = "Finsam"
Option Explicit

Public Sub Tryck(knapp As String)
    RunPython "from finsam_xl import buttons; buttons.press('" & knapp & "')"
End Sub

Public Sub Ribbon_Tryck(control As IRibbonControl)
    Tryck control.ID
End Sub
