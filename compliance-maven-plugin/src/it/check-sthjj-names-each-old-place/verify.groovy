import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/compliance/report.json'), 'UTF-8')

assert report.register == [matchedBy: 'site-id-code', name: '鞍山市生态环境局', siteIdCode: '2103000025', place: 'register-2019.csv:4']
assert report.findings.collect { it.location.file + ':' + it.location.line + ':' + it.location.column + ' ' + it.ruleId } as Set == [
        'inc/footer.html:4:13 name-retired',
        'index.html:6:1 name-retired',
        'index.html:7:1 links-retired-domain',
        'index.html:47:11 links-retired-domain',
] as Set : 'one finding for each place that was not changed'
assert report.findings.size() == 4
assert log.contains('未通过：错误 2 项，提醒 2 项，待确认 0 项，不可测 0 项')
assert log.contains('BUILD FAILURE') : 'a link to a retired domain on the home page fails the build'
