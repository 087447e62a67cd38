# Prints the folder of the Maven that maven-wrapper.properties pins, downloading it the first time.
# Exit code 2: it can't be had. 3: what came is not what was pinned.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

$properties = ConvertFrom-StringData (Get-Content -Raw "$PSScriptRoot\maven-wrapper.properties")
$url = $properties.distributionUrl
$sum = $properties.distributionSha256Sum
$name = [IO.Path]::GetFileName($url) -replace '-bin\.zip$', ''
$user = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $HOME '.m2' }
$dist = Join-Path $user "wrapper\dists\$name\$sum"
if (Test-Path "$dist\bin\mvn.cmd") { $dist; exit 0 }

# Unpacked beside its place and moved there when complete.
$work = "$dist.$PID"
$code = 0
try {
    New-Item -ItemType Directory -Force $work | Out-Null
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    Invoke-WebRequest -UseBasicParsing -TimeoutSec 10 -Uri $url -OutFile "$work\maven.zip"
    if ((Get-FileHash -Algorithm SHA256 "$work\maven.zip").Hash -eq $sum) {
        Expand-Archive "$work\maven.zip" $work
        Move-Item "$work\$name" $dist
    } else {
        $code = 3
    }
} catch {
    $code = 2
} finally {
    Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
}
if ($code -eq 0) { $dist }
exit $code
