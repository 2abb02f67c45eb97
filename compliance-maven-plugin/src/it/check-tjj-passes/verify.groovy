String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('BUILD SUCCESS')
assert log.contains('[INFO] 通过：问到 60 条规则、28 页，错误 0 项，提醒 0 项，待确认 0 项，不可测 0 项　报告 target/compliance/report.html')
assert !log.contains('[ERROR]') && !log.contains('[WARNING]') : 'nothing is wrong with a complete site'
