import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def rules = new JsonSlurper().parse(new File(basedir, 'out/rules.json'), 'UTF-8')

assert rules.schema == 'rules/1' && rules.asOf == '2018-10-10' && rules.siteKind == 'department'
assert rules.pack.lineage*.id == ['tiexi-jtj', 'anshan', 'cn-national']
def icp = rules.rules.find { it.id == 'footer-icp-number' }
assert icp.standing == 'mandatory' && icp.since == '2017-06-08'
assert icp.fields.find { it.name == 'severity.documents' } ==
        [name: 'severity.documents', value: 'ERROR', setBy: [id: 'tiexi-jtj', version: '2018.10']]
assert icp.sources*.setBy*.id.first() == 'anshan' && icp.addedBy.id == 'cn-national'
assert log.contains('[INFO] 规则包 tiexi-jtj 2018.10（铁西区交通局网站规则），日期 2018-10-10，网站类型 department：共 ')
assert log.contains('footer-icp-number 底部功能区有ICP备案编号：2017-06-08 起强制；错误；所有页面；出自 cn-national 2017.06；' +
        'anshan 2018.08 改了 sources；tiexi-jtj 2018.10 改了 severity.documents')
assert log.contains('规则清单写入 out/rules.json')
assert log.contains('[INFO]     severity.documents = ERROR  <- tiexi-jtj 2018.10')
assert log.count('[WARNING] compliance.locale (<locale>) is now called compliance.language') == 1 : 'the former name still counts'
assert log.contains('the rules are written to target/compliance/rules.json')
assert log.contains('规则包 anshan:2018.08 没有规则“footer-icp-nummber”。是不是“footer-icp-number”？')
assert log.count('BUILD SUCCESS') == 2 && log.count('BUILD FAILURE') == 1
