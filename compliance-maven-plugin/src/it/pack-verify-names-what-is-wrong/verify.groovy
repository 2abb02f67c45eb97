import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
String rule = 'draft/yangli/rules/footer-hotline/'

assert log.contains('[INFO] yangli 2018.10：错误 0 项，提醒 0 项；变异得分 100.0 %') : 'what is published is sound'
assert log.contains('[INFO] 全部问题和改动见 target/compliance/pack-verify.json')

assert log.contains('BUILD FAILURE') : 'the draft fails its build'
assert log.readLines().any { it.startsWith("[ERROR] ${rule}rule.json:8:10 footer-hotline ") && it.contains('"TODO" was left behind') }
assert log.readLines().any { it.startsWith("[ERROR] ${rule}examples/failed-six-digits.html footer-hotline ") }
assert log.readLines().any { it.startsWith('[WARNING] draft/yangli/items/hotline.json:6:12 hotline no example notices this change: clues[0].notBeside') }
assert log.contains('[ERROR] yangli 2018.10: errors 2, warnings 0; mutation score ')
assert !log.contains('at org.govsite') : 'no stack trace is shown'

def proof = new JsonSlurper().parse(new File(basedir, 'target/compliance/draft.json'), 'UTF-8')
assert proof.schema == 'pack-verify/1'
assert proof.problems*.code == ['left-behind', 'example-outcome']
assert proof.mutation.survived > 0
assert !new File(basedir, 'target/compliance/draft.json').getText('UTF-8').contains(basedir.path) : 'the report holds no absolute path'
