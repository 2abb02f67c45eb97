import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def read = { String file -> new JsonSlurper().parse(new File(basedir, file), 'UTF-8') }
def city = read('city/rehearsal.json')
def kept = read('kept-city/rehearsal.json')

assert city.schema == 'rehearsal/1' && city.before.id == 'anshan' && city.after.id == 'anshan-draft'
assert city.sites*.name == ['fgw', 'hbj', 'jtj', 'mzj', 'nwj', 'rsj', 'sthjj', 'tjj', 'wgj']
assert city.counts.'newly-failing' == 14 && city.counts.heavier == 2 && city.unread == []
assert city.sites[2].rules.find { it.id == 'footer-postcode' }.daysLeft == 52
assert log.contains('[INFO]   网站   新不通过  加重  减轻  新通过  新待确认  新不可测  仍不通过  通过  网站名称')
assert log.contains('[INFO]     jtj   错误  2018-11-01  52 天  7     inc/footer.html:3:8')
assert log.contains('试行结果写入 city/rehearsal.json')

assert log.contains('事实写入 kept/fgw/facts.json')
assert new File(basedir, 'site/report.json').bytes == new File(basedir, 'facts/report.json').bytes :
        'facts are judged like the site itself'

assert kept.sites == [city.sites[0]] : 'facts are rehearsed like the site itself'
assert kept.unread*.name == ['zfb']
assert kept.unread[0].reason.contains('zfb.json') && !kept.unread[0].reason.contains(basedir.name)
assert log.contains('1 site could not be read and was not rehearsed:')
assert log.contains('the site card hbj.json belongs to no site')
assert log.contains('the site zfb has no site card')
assert log.contains('sites that could not be read and were not rehearsed: 1 (zfb)')
assert log.count('BUILD SUCCESS') == 3 && log.count('BUILD FAILURE') == 1
