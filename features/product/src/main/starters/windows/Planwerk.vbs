' SPDX-FileCopyrightText: The Planwerk contributors
' SPDX-License-Identifier: AGPL-3.0-or-later
'
' Opens the workbench by double click, or on the files dropped on it, without a console window.
Option Explicit
Dim shell, folder, line, i
Set shell = CreateObject("WScript.Shell")
folder = CreateObject("Scripting.FileSystemObject").GetParentFolderName(WScript.ScriptFullName)
line = """" & folder & "\bin\planwerk.cmd"""
For i = 0 To WScript.Arguments.Count - 1
    line = line & " """ & WScript.Arguments(i) & """"
Next
shell.Run "cmd /s /c """ & line & """", 0, False
