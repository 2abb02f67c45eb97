String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[WARNING] 读不了的页面 1 个：')
assert log.readLines().any { it.startsWith('[WARNING]     huge.html（') } : 'the page and the reason are named'
assert log.contains('[ERROR] 鞍山市发展和改革委员会：未列明网站标识码、ICP备案编号、公安机关备案标识和站点地图') : 'the others are judged'
assert log.contains('BUILD SUCCESS')
