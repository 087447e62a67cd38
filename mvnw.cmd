@echo off
rem Runs Maven on a JDK that can build Unknot, whatever the default java is:
rem   mvnw javafx:run    mvnw verify
rem Takes the Maven that .mvn\wrapper\maven-wrapper.properties pins; where that
rem can't be had, an installed one of at least 3.8.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "BASE=%~dp0"

rem --- The JDK: JAVA_HOME if it fits, else the lowest version that does ---
set "JDK="
set "JDK_MAJOR=9999"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK goto :jdk_found
for /f "delims=" %%J in ('where javac 2^>nul') do call :consider "%%~dpJ.."
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for %%V in ("Java" "Eclipse Adoptium" "Eclipse Foundation" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "OpenJDK" "SapMachine" "Semeru") do (
    for /d %%J in ("%ProgramFiles%\%%~V\*") do call :consider "%%~J"
    for /d %%J in ("%LOCALAPPDATA%\Programs\%%~V\*") do call :consider "%%~J"
)
for /d %%J in ("%USERPROFILE%\.jdks\*") do call :consider "%%~J"
for /d %%J in ("%USERPROFILE%\.sdkman\candidates\java\*") do call :consider "%%~J"
for /d %%J in ("%USERPROFILE%\scoop\apps\*jdk*") do call :consider "%%~J\current"
if defined JDK goto :jdk_found
echo Unknot needs a JDK of version %NEEDED% or newer: install one, for example Eclipse Temurin %NEEDED%, or point JAVA_HOME to it.>&2
exit /b 1

:jdk_found
set "JAVA_HOME=%JDK%"
set "PATH=%JDK%\bin;%PATH%"
rem Maven's own libraries use what newer JDKs warn about.
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"

rem --- Maven: the pinned one, downloaded once and checked ---
set "MAVEN="
set "ANSWER=%TEMP%\unknot-maven-%RANDOM%%RANDOM%.txt"
powershell -NoProfile -ExecutionPolicy Bypass -File "%BASE%.mvn\wrapper\get-maven.ps1" >"%ANSWER%" 2>nul
set "CODE=%ERRORLEVEL%"
for /f "usebackq delims=" %%M in ("%ANSWER%") do set "MAVEN=%%M\bin\mvn.cmd"
del "%ANSWER%" 2>nul
if "%CODE%"=="3" (
    echo The Maven that was downloaded is not the one pinned: its SHA-256 differs, so it was not run.>&2
    exit /b 1
)
if "%CODE%"=="0" if defined MAVEN goto :run

set "MAVEN=mvn"
set "INSTALLED="
for /f "tokens=3" %%V in ('mvn -v 2^>nul ^| findstr /c:"Apache Maven"') do set "INSTALLED=%%V"
for /f "tokens=1,2 delims=." %%A in ("%INSTALLED%") do (
    if %%A lss 3 set "INSTALLED="
    if %%A equ 3 if %%B lss 8 set "INSTALLED="
)
if not defined INSTALLED (
    echo Unknot needs Maven: the pinned one can't be downloaded, so install Maven 3.8 or newer, or go online once.>&2
    exit /b 1
)
echo The pinned Maven can't be downloaded, so the installed Maven %INSTALLED% is used.>&2

:run
call "%MAVEN%" "-Dapp.java=%JDK%\bin\java.exe" %*
exit /b %ERRORLEVEL%

rem Keeps the JDK in folder %1 if its version fits and is the lowest so far.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
set "MAJOR="
for /f "usebackq tokens=2 delims==" %%L in (`findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul`) do (
    for /f "delims=.-+" %%N in ("%%~L") do set "MAJOR=%%N"
)
if not defined MAJOR exit /b 0
if %MAJOR% lss %NEEDED% exit /b 0
if %MAJOR% geq %JDK_MAJOR% exit /b 0
for %%H in ("%~1") do set "JDK=%%~fH"
set "JDK_MAJOR=%MAJOR%"
exit /b 0
