String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] 鞍山市发展和改革委员会: does not show the site identification code, the ICP filing number,'
        + ' the public security filing mark and the site map')
assert log.contains('[ERROR] to be mended by 2018-09-30 (20 days left) | report target/compliance/report.html')
assert log.contains('[ERROR] the worst 3:')
assert log.contains(':explain@default -Dcompliance.finding=')
assert !log.contains('cannot show Chinese')
