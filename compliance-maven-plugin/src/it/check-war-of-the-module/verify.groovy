String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] 检查 target/check-war-of-the-module-1.0.war：22 页、1 个模板')
assert log.contains('[ERROR] 鞍山市发展和改革委员会：未列明网站标识码、ICP备案编号、公安机关备案标识和站点地图')
assert log.contains('BUILD FAILURE')
