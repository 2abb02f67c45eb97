import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def json = { String path -> new JsonSlurper().parse(new File(basedir, path), 'UTF-8') }

assert log.contains('[INFO] 规则包 cn-national:2017.06 → cn-national:2018.09（2018-09-06 起施行）：新增 7 条规则')
assert log.contains('[INFO]     从 2018-09-06 起，首页违反时由提醒改为错误')
assert log.contains('差别写入 target/compliance/pack-diff.json')
def nation = json('target/compliance/pack-diff.json')
assert nation.schema == 'pack-diff/1' && nation.bump == 'major' && nation.versionProblem == null
assert nation.changes.find { it.id == 'domain-suffix' }.nowFailing*.example.contains('failed-com')

assert log.contains('[INFO] 规则包 anshan:2018.08 没有改动')
assert json('same/pack-diff.json').changes == []

assert log.contains('规则包 tieling:2018.09 发布后又改了内容') : 'a released version never changes'
assert json('changed/pack-diff.json').changes*.id == ['tags-keywords']

assert log.contains('[INFO]     from 2018-11-01 on, a breach on the home page is an error instead of a warning')
assert log.contains('[INFO]     dates moved: its first day as a duty moved up from 2018-12-01 to 2018-11-01')
assert log.contains('[INFO]     examples: failed-no-tag, an error now instead of a warning')
def next = json('next-version/pack-diff.json')
assert next.bump == 'minor' : 'nothing fails on the day on which it takes effect'

assert log.contains('没有指明要比较的规则包') && log.contains('-Dcompliance.old=id:version')
assert log.count('BUILD SUCCESS') == 3 && log.count('BUILD FAILURE') == 2
assert !log.contains('at org.govsite') : 'no stack trace is shown'
