import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> wanted = ['footer-site-id-code', 'footer-organizer', 'footer-contact', 'footer-police-number', 'footer-site-map']

assert log.contains('BUILD FAILURE') : 'the site fails its build'
assert log.contains('[ERROR] 鞍山市环境保护局：未列明网站标识码、网站主办单位及联系方式、公安机关备案标识和站点地图') : 'the sentence of the bulletin is a line of its own'
List<String> repeated = log.substring(log.indexOf('BUILD FAILURE')).readLines()
assert repeated.contains('[ERROR] 鞍山市环境保护局：未列明网站标识码、网站主办单位及联系方式、公安机关备案标识和站点地图') : 'the error of the build repeats the sentence'
assert repeated.any { it.startsWith('[ERROR] 最要紧的一项 index.html:') && it.contains(' footer-contact ') && it.contains('　整改：') } : 'and the worst finding with its fix'
List<String> ahead = log.substring(0, log.indexOf('BUILD FAILURE')).readLines()
assert ahead.findAll { it ==~ /\[ERROR]     [123]\. index\.html:\d+:\d+ footer-\S+ .*　整改：.*/ }.size() == 3 : 'the three worst stand among the last lines'
assert ahead.any { it ==~ /\[ERROR] 第 1 项的详细说明 mvn org\.govsite:compliance-maven-plugin:[^:]+:explain@default -Dcompliance\.finding=[0-9a-f]+/ }
assert log.contains('整改期限 2018-09-30（还有 20 天）　报告 target/compliance/report.html　改好后重查 mvn verify')
for (String rule : wanted) {
    assert log.readLines().any { it ==~ /\[ERROR] index\.html:\d+:\d+ ${rule} .*/ } : "${rule} is found on the home page"
}
assert log.readLines().count { it.startsWith('[ERROR]') && it.contains('影响：模板 A') } == wanted.size() : 'each finding names its pages'
assert log.count('[ERROR]     整改：') == wanted.size() : 'each finding says how to mend it'
assert log.contains('未通过：错误 ' + wanted.size() + ' 项，提醒 0 项，待确认 0 项，不可测 0 项')
assert !log.contains('at org.govsite') : 'no stack trace is shown'

def report = new JsonSlurper().parse(new File(basedir, 'target/compliance/report.json'), 'UTF-8')
assert report.verdict == 'failed'
assert report.findings.findAll { it.severity == 'error' }*.ruleId as Set == wanted as Set
assert !new File(basedir, 'target/compliance/report.json').getText('UTF-8').contains(basedir.path) : 'the report holds no absolute path'
