String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> lines = log.readLines()
List<String> builds = log.split('compliance-maven-plugin:[^:]+:explain \\(default-cli\\)')[1..-1]

// In Chinese, as the newest version has it.
assert builds[0].contains('[INFO] footer-site-map 底部功能区有站点地图')
assert builds[0].contains('cn-national:2024.07')
assert builds[0].contains('2017-06-08 起强制：首页上不符合是错误，检查不通过')
assert builds[0].contains('>  23 |   <p><!-- <a href="sitemap.html">站点地图</a> --></p>') : 'the line at fault is marked'
assert builds[0].contains('| [ERROR] index.html:23:13 footer-site-map 站点地图：站点地图只在注释、')

// In English, as an older version has it.
assert builds[1].contains('[INFO] footer-site-map The footer links to the site map')
assert builds[1].contains('Comes from pack cn-national:2017.06.')
assert !builds[1].contains('要求什么')

// A rule of an own pack, with its examples.
assert builds[2].contains('[INFO] footer-hotline 底部功能区有 12345 热线')
assert builds[2].contains('样政办发〔2018〕90号')
assert builds[2].contains('2018-12-20 起公布，还没有生效') && builds[2].contains('2019-01-01 起强制')
assert builds[2].contains('对的: passed-shown') && builds[2].contains('错的: failed-missing')
assert builds[2].contains('| [ERROR] index.html:10:8 footer-hotline 12345 热线：底部功能区没有12345 热线')

List<String> errors = lines.findAll { it.startsWith('[ERROR] Failed to execute goal org.govsite') }
assert errors.size() == 3
assert errors[0].contains('没有规则“footer-sitemap”。是不是 footer-site-map？') && errors[0].contains('compliance:rules')
assert errors[1].contains('规则包 anshan:2018.08 里没有规则“freshness-home”')
assert errors[2].contains('没有指明要解释哪条规则') && errors[2].contains('-Dcompliance.rule=')

// A Chinese character takes two columns of a terminal.
lines.findAll { it.startsWith('[INFO]') && !it.contains('/') }.each { line ->
    int width = line.codePoints().map { it < 0x1100 ? 1 : 2 }.sum()
    assert width <= 100 : line
}
assert log.count('BUILD SUCCESS') == 3 && log.count('BUILD FAILURE') == 3
assert !log.contains('at org.govsite') : 'no stack trace is shown'
