import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
Closure<Set> found = { String site ->
    def report = new JsonSlurper().parse(new File(basedir, "target/${site}/report.json"), 'UTF-8')
    assert report.verdict == 'failed'
    List<String> places = report.findings.collect {
        [it.severity, it.location.file + (it.location.line ? ':' + it.location.line : ''), it.ruleId, it.evidence.reason].join(' ')
    }
    assert places.toUnique() == places : 'nothing is said twice'
    places as Set
}

assert found('jtj') == [
        'error inc/footer.html:3 column-anti-gang-prominent column-prominent.footer',
        'error shce/index.html:30 column-anti-gang-daily list-fresh.stale',
] as Set
assert found('nwj') == [
        'error index.html column-anti-gang column-linked.absent',
        'error index.html column-anti-gang-daily list-fresh.absent',
] as Set : 'a column that is not opened is not reported in either'
assert found('wgj') == [
        'error shce/index.html column-anti-gang-daily list-fresh.empty',
] as Set
assert found('mzj') == [
        'error index.html:35 links-broken link-target.missing',
        'error index.html:46 links-hidden hidden-link.off-screen',
        'error index.html:50 site-map-page site-map-lists.empty',
        'warning gzdt/201904/t20190423_229.html:32 links-broken link-target.missing',
        'warning index.html:54 police-number-icon icon-file.missing',
] as Set : 'a target that is missing is an error on the home page, else a warning for all pages of the template'
assert log.contains('应有：2018-09-05、2018-09-06、2018-09-07；看到：“2018-09-04”') : 'the days that were let pass are listed'
assert log.count('failOnViolation=false：只报告，不让构建失败') == 4
assert log.contains('BUILD SUCCESS')
