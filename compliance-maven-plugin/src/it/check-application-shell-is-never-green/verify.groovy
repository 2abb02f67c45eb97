String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('BUILD FAILURE') : 'a site that cannot be seen is never green, not even with failOnViolation=false'
assert log.contains('无法判断：首页 index.html 的内容在打开时才由脚本或外部文件生成')
assert !log.contains('at org.govsite') : 'no stack trace is shown'
