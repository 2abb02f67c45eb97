import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')

// One build after the other stands in the log.
List<String> builds = log.split('Scanning for projects').drop(1)
assert builds.size() == 7
assert builds[1].contains("yangli 2018.09、2018.10：") && builds[1].contains("pack-verify") : "the pack is proved before it is published"
assert builds.collect { it.contains('BUILD SUCCESS') } == [true, true, true, false, true, false, false]

List<String> newRules = ['column-business', 'column-business-weekly', 'footer-accessibility-entry']
Closure<List<String>> found = { String build, String level ->
    build.readLines().findAll { it ==~ /\[${level}] \S+ [a-z-]+ .*：.*/ && newRules.any { rule -> it.contains(" ${rule} ") } }
}

// the site before the new duties
assert builds[2].contains('已锁定规则包 yangli:2018.09（68 条规则），写入 compliance.lock.json；请提交这个文件')
assert builds[2].contains('规则包 yangli 2018.09（68 条规则），检查日期 2018-11-01')
assert builds[2].contains('[INFO] 通过：问到 54 条规则、6 页，错误 0 项，提醒 0 项')

// a newer version does not come in unseen
assert builds[3].contains('规则包 yangli:2018.10 比锁定的 yangli:2018.09 新（compliance.lock.json:4:5）。请运行 compliance:pack-lock')

// what changes, in plain words
assert builds[4].contains('规则包 yangli:2018.09 → yangli:2018.10')
for (String rule : newRules) {
    assert builds[4].readLines().any { it.startsWith("[INFO] ${rule}（") && it.contains('：新增') } : "${rule} is told as new"
}
assert builds[4].contains('已改为锁定规则包 yangli:2018.10（原为 yangli:2018.09），写入 compliance.lock.json')

// the day before: warnings with the days left
assert found(builds[4], 'WARNING').size() == 3
assert builds[4].count('[WARNING]     2018-11-01 起为强制（还有 1 天）') == 3
assert builds[4].contains('[INFO] 通过：问到 57 条规则、6 页，错误 0 项，提醒 3 项')

// the day itself: errors
assert found(builds[5], 'ERROR').size() == 3
assert !builds[5].contains('起为强制')
assert builds[5].contains('未通过：错误 3 项，提醒 0 项')
assert builds[5].contains('样例市交通运输局：未列明无障碍浏览入口')

// back is refused
assert builds[6].contains('规则包 yangli:2018.09 比锁定的 yangli:2018.10 旧，不能退回旧版本（compliance.lock.json:4:5）')

File lockFile = new File(basedir, 'office-site/compliance.lock.json')
def lock = new JsonSlurper().parse(lockFile, 'UTF-8')
assert lock.packs.collect { [it.id, it.version, it.from] } == [
        ['yangli', '2018.10', 'cn.example.office:site-rules:2018.10'], ['cn-national', '2017.06', null]]
byte[] jar = new File(basedir, 'office-pack/target/site-rules-2018.10.jar').bytes
assert lock.packs[0].sha256 == java.security.MessageDigest.getInstance('SHA-256').digest(jar).encodeHex().toString()
assert !lockFile.getText('UTF-8').contains(basedir.path) : 'the lock file holds no absolute path'

def report = new JsonSlurper().parse(new File(basedir, 'office-site/target/compliance/report.json'), 'UTF-8')
assert report.asOf == '2018-11-01'
assert report.pack.digest == lock.packs[0].digest : 'the report tells what is locked'
assert report.findings*.dueDate == [null, null, null]
assert !log.contains('at org.govsite') : 'no stack trace is shown'
