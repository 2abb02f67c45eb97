import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')

// One build after the other stands in the log.
List<String> builds = log.split('Scanning for projects').drop(1)
assert builds.size() == 11
assert builds.collect { it.contains('BUILD SUCCESS') } ==
        [false, true, false, true, true, true, false, true, true, true, false]

// a breach fails
assert builds[0].contains('未通过：错误 1 项，提醒 0 项，待确认 1 项，不可测 0 项')

// waived, it is still there for everybody to see, and the day after is told
assert builds[1].contains('footer-icp-number ICP备案编号：底部功能区没有ICP备案编号（模板 A，1 页）；已豁免至 2018-09-30（办公室负责人批准，示例函〔2018〕3号）：备案正在变更主体')
assert builds[1].contains('通过：问到 32 条规则、1 页，错误 0 项')
assert builds[1].contains('2018-10-01 起（还有 21 天）未通过：footer-icp-number')
assert builds[1].contains('鞍山市示例事务局：未列明ICP备案编号') : 'a bulletin knows no waiver'
assert builds[2].contains('waivers.json:4:5 footer-icp-number 的豁免已于 2018-09-30 到期，不再生效')

// a question is listed with the command that answers it, answered, and asked no more
assert builds[3].contains('待人工确认 1 项') && builds[3].contains(':answer -Dcompliance.answer=passed -Dcompliance.by=… -Dcompliance.finding=379e2d6a6aa46a74')
assert builds[4].contains('已记下：王科长看过，符合；写入 compliance-answers.json，请提交')
assert builds[5].contains('人工确认符合（王科长，2018-09-10）') && builds[5].contains('待确认 0 项')

// no baseline is written by CI; by a person it is, and then what is known fails nothing
assert builds[6].contains('CI 里不写基线')
assert builds[7].contains('基线记下 1 项，写入 compliance-baseline.json；请看过以后提交')
assert builds[8].contains('已在基线中（2018-09-10）') && builds[8].contains('错误 0 项')
assert builds[9].contains('compliance-baseline.json 没有变化，仍是 1 项')

// what is named has to be there
assert builds[10].contains('找不到 none.json；请改正路径')

def answers = new JsonSlurper().parse(new File(basedir, 'compliance-answers.json'), 'UTF-8')
assert answers.answers*.question == ['379e2d6a6aa46a74'] && answers.answers*.by == ['王科长']

File folder = new File(basedir, 'target/compliance')
def report = new JsonSlurper().parse(new File(folder, 'report.json'), 'UTF-8')
assert report.settlementFiles*.name == ['compliance-answers.json', 'compliance-baseline.json']
assert report.counts.settled == 2
assert report.findings.find { it.ruleId == 'footer-icp-number' }.settlements*.kind == ['baseline']
def sarif = new JsonSlurper().parse(new File(folder, 'report.sarif'), 'UTF-8')
assert sarif.runs[0].results*.baselineState as Set == ['unchanged', 'new'] as Set
assert sarif.runs[0].results.every { it.suppressions.size() == 1 }
assert !folder.listFiles().any { it.getText('UTF-8').contains(basedir.path) } : 'reports hold no absolute path'
assert !log.contains('at org.govsite') : 'no stack trace is shown'
