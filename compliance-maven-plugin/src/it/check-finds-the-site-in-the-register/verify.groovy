import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
File file = new File(basedir, 'target/compliance/report.json')
def report = new JsonSlurper().parse(file, 'UTF-8')

assert report.siteName == '鞍山市统计局' : 'the card in the POM counts'
assert report.register == [matchedBy: 'domain', name: '鞍山市统计局', siteIdCode: '2103000031', place: 'register.csv:3']
assert !file.getText('UTF-8').contains(basedir.path) : 'the report holds no absolute path'
assert log.count('BUILD SUCCESS') == 1 && log.count('BUILD FAILURE') == 2
assert log.contains('<card>（card.json）和 <siteCard> 都写了站点卡；请只留一个')
assert log.readLines().any { it.startsWith('[ERROR]') && it.contains('nmae') && it.contains('InlineCard') } : 'an unknown element is an error'
