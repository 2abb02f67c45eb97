String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('standard output (US-ASCII) cannot show Chinese') && log.contains('set MAVEN_OPTS=') : 'says how to mend it'
assert log.contains('footer-site-map site map: the footer does not show the site map')
assert log.contains('FAILED: errors: 4, warnings: 0, to review: 0, not measurable: 0')
String report = new File(basedir, 'target/compliance/report.json').getText('UTF-8')
assert report.contains('未列明网站标识码、ICP备案编号、公安机关备案标识和站点地图') : 'report files are not affected'
