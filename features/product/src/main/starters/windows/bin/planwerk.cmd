@echo off
rem SPDX-FileCopyrightText: The Planwerk contributors
rem SPDX-License-Identifier: AGPL-3.0-or-later
rem
rem Starts Planwerk: the workbench, or a command when the first argument names one.
rem PLANWERK_JAVA_OPTS: further options for Java. PLANWERK_HOME: one directory for all that Planwerk writes.
rem PLANWERK_CLASSLOADERS=bundle: bundles with class loaders of their own. PLANWERK_ARCHIVE=off: no archive of classes.
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
set "KIND=cli"
set "OPTIONS=-XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -XX:TieredStopAtLevel=1 -Xmx1g"
call :classes
"%JAVA_BIN%\java.exe" %OPTIONS% %SHARE% -Dfile.encoding=UTF-8 %PLANWERK_JAVA_OPTS% "-Dplanwerk.product.dir=%HOME_DIR%" %ARCHIVE_OPTION% -cp "%CLASSES%" nl.planwerk.launcher.Main %*
exit /b %ERRORLEVEL%

:workbench
set "KIND=workbench"
rem The first compiler alone: the second takes a processor from the window at the start.
set "OPTIONS=-XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -XX:TieredStopAtLevel=1 -Xmx2g"
call :classes
start "" "%JAVA_BIN%\javaw.exe" %OPTIONS% %SHARE% -Dfile.encoding=UTF-8 %PLANWERK_JAVA_OPTS% "-Dplanwerk.product.dir=%HOME_DIR%" %ARCHIVE_OPTION% -cp "%CLASSES%" nl.planwerk.launcher.Main %*
exit /b 0

rem All classes on one class path, and Java's archive of them, which the launcher makes; or, as a reference, class loaders
rem of the framework's for the bundles. Java says nothing of an archive that does not fit, and goes without.
:classes
rem Later Javas say on the screen what Felix and SWT may not do in Javas to come.
if %JAVA_MAJOR% GEQ 24 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
set "SHARE="
set "ARCHIVE_OPTION="
set "CLASSES=%HOME_DIR%\lib\*"
if not defined PLANWERK_CLASSLOADERS set "PLANWERK_CLASSLOADERS=connect"
if not defined PLANWERK_ARCHIVE set "PLANWERK_ARCHIVE=auto"
if /i not "%PLANWERK_CLASSLOADERS%"=="connect" exit /b 0
set "CLASSES=%HOME_DIR%\planwerk.jar"
if /i not "%PLANWERK_ARCHIVE%"=="auto" exit /b 0
set "CACHE=%LOCALAPPDATA%\Planwerk\cache\classes"
if defined PLANWERK_HOME set "CACHE=%PLANWERK_HOME%\cache\classes"
set /p BUILD=<"%HOME_DIR%\lib\build.id"
set "ARCHIVE=%CACHE%\%KIND%-%BUILD%-%JAVA_NUMBER%.jsa"
set "OPTIONS=%OPTIONS% -Xlog:disable"
set ARCHIVE_OPTION="-Dplanwerk.archive=%ARCHIVE%"
if exist "%ARCHIVE%" (
  set SHARE="-XX:SharedArchiveFile=%ARCHIVE%"
  exit /b 0
)
if "%KIND%"=="cli" exit /b 0
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
if not exist "%CACHE%" exit /b 0
set "RECORD=%CACHE%\%KIND%-%RANDOM%%RANDOM%.classes"
set SHARE="-XX:DumpLoadedClassList=%RECORD%"
set ARCHIVE_OPTION="-Dplanwerk.archive=%ARCHIVE%" "-Dplanwerk.archive.classes=%RECORD%"
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
