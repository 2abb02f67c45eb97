String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('BUILD SUCCESS')
assert log.contains('[INFO] 跳过模块 library：没有构建好的网站（找过 library/target/site）') : 'one line says why nothing was checked'
assert log.count('跳过模块') == 2
