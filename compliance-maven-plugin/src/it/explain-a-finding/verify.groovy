String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split('compliance-maven-plugin:[^:]+:explain \\(default-cli\\)')[1..-1]

assert builds[0].contains('[INFO] index.html:134:7 footer-site-id-code 网站标识码：')
assert builds[0].contains('3 只在属性里（算数的是这一级）：index.html:134:7')
assert builds[0].contains('在 index.html:129:10 处加上“网站标识码：2103000012<br>”')
assert builds[0].contains('“2103000012”取自站点卡的 siteIdCode')
assert builds[0].contains('改后再检：此项通过，没有出现新的问题')
assert builds[1].contains('checked again with it: the rule passes, and nothing new is found')

List<String> errors = log.readLines().findAll { it.startsWith('[ERROR] Failed to execute goal org.govsite') }
assert errors.size() == 2
assert errors[0].contains('没有编号是“52435ac9”的项。最接近的有：52435ac8ff4fc43e (footer-site-id-code)')
assert errors[1].contains('一次只能解释一样')
assert log.count('BUILD SUCCESS') == 2 && log.count('BUILD FAILURE') == 2
assert !log.contains('at org.govsite') : 'no stack trace is shown'
