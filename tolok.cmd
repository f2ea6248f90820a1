@echo off
rem The one command of Tolok on Windows: finds a JDK 25, builds what is stale, and runs.
rem It does what ./tolok does, with what every Windows has.
setlocal EnableExtensions EnableDelayedExpansion
set "here=%~dp0"
set "here=%here:~0,-1%"
set "home=%here%\target\tolok\windows"
set "jdk="

call :consider "%TOLOK_JAVA_HOME%"
call :consider "%here%\jdk"
call :consider "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do call :consider "%%~d"
if not defined jdk (
  echo tolok: JDK 25 tidak ditemukan. Pasang dahulu, misalnya Eclipse Temurin 25, atau isi TOLOK_JAVA_HOME dengan foldernya. 1>&2
  exit /b 2
)
set "JAVA_HOME=%jdk%"

if "%~1"=="test" ( call :maven spotless:check verify & exit /b !errorlevel! )
if "%~1"=="bench" (
  echo tolok: bench hanya ada di ./tolok ^(Linux, macOS, WSL^). 1>&2
  exit /b 2
)
if "%~1"=="check" (
  if "%~2"=="--golden" (
    call :maven -q -Dquick -Djacoco.skip=true -Dtolok.golden=rewrite "-Dtest=*Golden*" -Dsurefire.failIfNoSpecifiedTests=false test
  ) else (
    call :maven -q -Djacoco.skip=true spotless:check test
  )
  exit /b !errorlevel!
)

call :stale
if defined stale (
  call :build
  if errorlevel 1 exit /b 2
)
if "%~1"=="build" exit /b 0

rem A command lives for a moment and never needs Java's second compiler; a server does.
set "common=-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
set "options=%common% -XX:TieredStopAtLevel=1 -Xmx512m"
if not defined TOLOK_HEAP set "TOLOK_HEAP=512m"
set "cache="
if "%~1"=="serve" set "cache=%home%\server.aot"
if "%~1"=="demo" set "cache=%home%\server.aot"
if defined cache (
  set "options=%common% -Xmx%TOLOK_HEAP% "-Dtolok.start-cache=%cache%" -Xlog:aot=off -Xlog:cds=off"
  if exist "%cache%" set "options=!options! "-XX:AOTCache=%cache%""
)
chcp 65001 > nul
"%JAVA_HOME%\bin\java.exe" !options! "-Dtolok.home=%here%" -cp "%home%\lib\*" id.tolok.cli.Main %*
exit /b %errorlevel%

:consider
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" > nul 2>&1
if not errorlevel 1 set "jdk=%~1"
exit /b 0

:stale
rem Stale when any source is younger than the last build.
set "stale=1"
if not exist "%home%\built" exit /b 0
powershell -NoProfile -Command "$b=(Get-Item '%home%\built').LastWriteTimeUtc; $f=Get-ChildItem -Recurse -File '%here%\core\src\main','%here%\document\src\main','%here%\app\src\main','%here%\pom.xml','%here%\core\pom.xml','%here%\document\pom.xml','%here%\app\pom.xml'; if ($f | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 set "stale="
exit /b 0

:build
echo tolok: membangun program (sekali setiap sumber berubah; yang pertama mengunduh pustaka) ... 1>&2
call :maven -q -pl core,document,app -Dquick -Dmaven.test.skip=true -Djacoco.skip=true package 1>&2
if errorlevel 1 (
  echo tolok: program tidak dapat dibangun; sebabnya tertulis di atas. 1>&2
  exit /b 2
)
if exist "%home%" rmdir /s /q "%home%"
mkdir "%home%\lib"
copy /y "%here%\app\target\tolok-app-*.jar" "%home%\lib" > nul
copy /y "%here%\app\target\lib\*.jar" "%home%\lib" > nul
echo built> "%home%\built"
exit /b 0

:maven
where mvn > nul 2>&1
if errorlevel 1 (
  echo tolok: Maven tidak ditemukan. Pasang Maven 3.8.7 atau lebih baru. 1>&2
  exit /b 2
)
call mvn -B -ntp -Dstyle.color=never -f "%here%\pom.xml" %*
exit /b %errorlevel%
