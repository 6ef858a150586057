Attribute VB_Name = "xlwings"
' Stands in for xlwings' RunPython in LibreOffice: leaves the command in a folder of our own,
' starts Python without waiting for it, and yields until it is done. A Shell that waited would
' hold LibreOffice's lock, and Python could never get in.
Option Explicit

Public Function RunPython(PythonCommand As String)
    Dim job As String, answer As String
    Randomize
    job = Environ("FINSAM_JOBS") & "/" & CLng(Rnd * 1000000000) & "-" & CLng(GetSystemTicks() Mod 1000000000)
    ' Not ThisComponent: from within the add-in, that is the add-in.
    WriteText job, StarDesktop.CurrentComponent.URL & Chr(10) & PythonCommand
    Shell Environ("FINSAM_PYTHON"), 0, "-P -B -m finsam_xl.calc.runner " & job, False
    answer = Awaited(job & ".done")
    WriteText job & ".seen", answer
    If answer <> "OK" Then MsgBox answer, 16, "Finsam"
    RunPython = 0
End Function

Private Function Awaited(answered As String) As String
    Dim started As Long
    started = GetSystemTicks()
    Do While Not FileExists(answered) And GetSystemTicks() - started < 60000
        Wait 40
    Loop
    If FileExists(answered) Then
        Awaited = ReadText(answered)
        Kill answered
    Else
        Awaited = "Python svarade inte inom 60 sekunder. F" & Chr(246) & "rs" & Chr(246) & "k igen."
    End If
End Function

Private Sub WriteText(path As String, text As String)
    Dim files As Object, out As Object, stream As Object
    files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
    out = files.openFileWrite(ConvertToURL(path & ".half"))
    stream = CreateUnoService("com.sun.star.io.TextOutputStream")
    stream.setOutputStream(out)
    stream.setEncoding("UTF-8")
    stream.writeString(text)
    stream.closeOutput()
    Name path & ".half" As path
End Sub

Private Function ReadText(path As String) As String
    Dim files As Object, stream As Object
    files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
    stream = CreateUnoService("com.sun.star.io.TextInputStream")
    stream.setInputStream(files.openFileRead(ConvertToURL(path)))
    stream.setEncoding("UTF-8")
    Do While Not stream.isEOF()
        ReadText = ReadText & stream.readLine()
        If Not stream.isEOF() Then ReadText = ReadText & Chr(10)
    Loop
    stream.closeInput()
End Function
