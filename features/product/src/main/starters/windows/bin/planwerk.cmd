@echo off
rem SPDX-FileCopyrightText: The Planwerk contributors
rem SPDX-License-Identifier: AGPL-3.0-or-later
rem
rem Starts Planwerk: the workbench, or a command when the first argument names one.
rem PLANWERK_JAVA_OPTS: further options for Java. PLANWERK_HOME: one directory for all that Planwerk writes.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"

rem Java: our own runtime, then JAVA_HOME, then the system's.
set "JAVA_BIN="
if exist "%HOME_DIR%\jre\bin\java.exe" set "JAVA_BIN=%HOME_DIR%\jre\bin"
if not defined JAVA_BIN if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_BIN=%JAVA_HOME%\bin"
if not defined JAVA_BIN for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~$PATH:I") do set "JAVA_BIN=%%~dpJ."
if not defined JAVA_BIN goto nojava

set "JAVA_NUMBER="
for /f tokens^=2^ delims^=^" %%V in ('""%JAVA_BIN%\java.exe" -version 2^>^&1"') do if not defined JAVA_NUMBER set "JAVA_NUMBER=%%V"
for /f "delims=.-+" %%V in ("%JAVA_NUMBER%") do set "JAVA_MAJOR=%%V"
if "%JAVA_MAJOR%"=="" goto oldjava
if %JAVA_MAJOR% LSS 17 goto oldjava

rem Workbench or command: the launcher's own rule decides; this one only picks how Java is started.
set "FIRST=%~1"
if not defined FIRST goto workbench
if /i "%FIRST:~-10%"==".plan.json" goto workbench
if "%FIRST%"=="--version" goto command
if "%FIRST%"=="--help" goto command
if "%FIRST%"=="-h" goto command
if "%FIRST:~0,1%"=="-" goto workbench
if exist "%FIRST%" goto workbench

:command
"%JAVA_BIN%\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx1g -Dfile.encoding=UTF-8 %PLANWERK_JAVA_OPTS% "-Dplanwerk.product.dir=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" nl.planwerk.launcher.Main %*
exit /b %ERRORLEVEL%

:workbench
start "" "%JAVA_BIN%\javaw.exe" -Xshare:auto -Dfile.encoding=UTF-8 %PLANWERK_JAVA_OPTS% "-Dplanwerk.product.dir=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" nl.planwerk.launcher.Main %*
exit /b 0

:nojava
if /i "%PLANWERK_LANG:~0,2%"=="en" (
  echo Planwerk needs Java 17 or later and finds no Java. Install one ^(Eclipse Temurin 17, say^), or point JAVA_HOME at one. 1>&2
) else (
  echo Planwerk heeft Java 17 of nieuwer nodig, en vindt geen Java. Installeer Java ^(bijvoorbeeld Eclipse Temurin 17^), of wijs met JAVA_HOME een Java aan. 1>&2
)
exit /b 2

:oldjava
if /i "%PLANWERK_LANG:~0,2%"=="en" (
  echo Planwerk needs Java 17 or later; "%JAVA_BIN%" is version %JAVA_NUMBER%. Install a newer one, or point JAVA_HOME at it. 1>&2
) else (
  echo Planwerk heeft Java 17 of nieuwer nodig; "%JAVA_BIN%" is versie %JAVA_NUMBER%. Installeer een nieuwere, of wijs die met JAVA_HOME aan. 1>&2
)
exit /b 2
