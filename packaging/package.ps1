# Makes an installer or a portable folder out of the image: packaging\package.ps1 zip | app-image | msi
# Run `mvn package` first. Needs the JDK that linked the image (jpackage); msi needs the WiX toolset, too.
param([Parameter(Mandatory)][ValidateSet('zip', 'app-image', 'msi')][string]$Type)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$image = 'target\postweg'
$out = 'target\packages'
if (-not (Test-Path "$image\bin\postweg.bat")) { throw "There is no ${image}: run mvn package first." }
New-Item -ItemType Directory -Force $out | Out-Null
# an installer wants numbers: 0.1.0-SNAPSHOT becomes 0.1.0
$version = ([xml](Get-Content pom.xml)).project.version -replace '-.*', ''

if ($Type -eq 'zip') {
    Compress-Archive -Force $image "$out\postweg-$version-windows.zip"
    exit
}

# Windows tells programs with a window from programs for the console: postweg is the window, postweg-cli the commands.
$console = Join-Path $out 'console.properties'
'win-console=true' | Set-Content $console
$jpackage = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin\jpackage' } else { 'jpackage' }
$arguments = '--type', $Type, '--dest', $out, '--name', 'postweg', '--app-version', $version,
    '--runtime-image', $image, '--module', 'dev.postweg/dev.postweg.app.Main',
    '--add-launcher', "postweg-cli=$console", '--vendor', 'Postweg',
    '--description', 'Desktop explorer for the transport logs of Microsoft Exchange'
if ($Type -eq 'msi') {
    $arguments += '--license-file', 'LICENSE', '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser', '--win-per-user-install'
}
& $jpackage @arguments
exit $LASTEXITCODE
