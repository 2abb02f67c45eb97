import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def inspection = new JsonSlurper().parse(new File(basedir, 'hbj.json'), 'UTF-8')

assert inspection.schema == 'inspection/1'
assert inspection.pack == [id: 'cn-national', version: '2024.07'] : 'without a pack, the newest national one'
assert inspection.pages*.path == inspection.pages*.path.sort(false)
def home = inspection.pages.find { it.path == 'index.html' }
assert home.encoding == 'GBK' && home.kind == 'document'
assert home.items.keySet() as List == ['party-gov-mark', 'error-report-entry', 'site-id-code', 'organizer', 'contact',
        'icp-number', 'police-number', 'site-map']
assert home.items['icp-number'].state == 'shown'
assert home.items['site-id-code'].state == 'attribute'
assert home.items['site-map'].state == 'absent'
def facts = new JsonSlurper().parse(new File(basedir, 'kept/hbj.json'), 'UTF-8')
assert facts.schema == 'facts/1' && facts.pages*.path == inspection.pages*.path
assert new JsonSlurper().parse(new File(basedir, 'old/anshan.json'), 'UTF-8').pack.id == 'anshan'
assert log.contains('18 页，规则包 cn-national:2024.07，结果写入 hbj.json')
assert log.contains('compliance.failOnReview') && log.contains('compliance:check')
assert log.contains('[INFO] 通过：问到 51 条规则、28 页，错误 0 项，提醒 0 项，待确认 0 项，不可测 0 项　报告 target/compliance/report.html')
assert new File(basedir, 'target/compliance/report.json').exists() : 'below the folder where Maven was started'
assert log.count('BUILD SUCCESS') == 4
