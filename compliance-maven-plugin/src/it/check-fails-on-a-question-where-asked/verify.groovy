String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] 待人工确认 1 项：')
assert log.contains('footer-error-report-entry') && log.contains('未通过：错误 0 项，提醒 0 项，待确认 1 项，不可测 0 项')
assert log.contains('已按 compliance.skip 跳过')
assert log.count('BUILD FAILURE') == 1 && log.count('BUILD SUCCESS') == 1
