String log = new File(basedir, 'build.log').getText('UTF-8')
File folder = new File(basedir, 'target/folder/report.json')
File zip = new File(basedir, 'target/zip/report.json')

assert log.contains('检查 target/site：18 页') && log.contains('检查 site.zip：18 页')
assert log.count('未列明网站标识码、网站主办单位及联系方式、公安机关备案标识和站点地图') == 2
assert log.count('failOnViolation=false：只报告，不让构建失败') == 2
assert log.contains('BUILD SUCCESS')
assert folder.bytes == zip.bytes : 'folder and ZIP give the same bytes'
assert new File(basedir, 'target/folder/report.html').bytes == new File(basedir, 'target/zip/report.html').bytes
