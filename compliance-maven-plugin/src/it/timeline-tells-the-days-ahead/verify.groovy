import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split('(?m)^.*BUILD (?:SUCCESS|FAILURE).*$') as List

assert builds[0].contains('[INFO] 2018-08-30：通过')
assert builds[0].contains('[ERROR] 2018-08-31 起（还有 1 天）：未通过')
assert builds[0].contains('[ERROR]     column-anti-gang-prominent 扫黑除恶专项斗争栏目在首页显要位置：未通过（1 个模板，1 页）')
assert builds[0].contains('[ERROR]     column-anti-gang-daily 扫黑除恶专项斗争栏目一日一报：未通过（1 个模板，1 页），如果到那时还不更新')
assert builds[0].contains('时间表写入 target/compliance/timeline.json，日历写入 target/compliance/timeline.ics')
assert log.contains('网站不改的话，2018-08-31 起（还有 1 天）未通过：column-anti-gang-prominent（1 个模板，1 页）。compliance.failIfWithin 要求到 2018-08-31 为止都能通过')
assert builds[1].contains('[WARNING] unless mended, it fails from 2018-08-31 (1 day left): column-anti-gang-prominent (1 template, 1 page)')
assert log.contains('compliance.failIfWithin asks the site to pass until 2018-09-29')
assert !builds[2].contains('[WARNING]') : 'a site that has only to go on reporting is not failed early'
assert log.count('BUILD SUCCESS') == 1 && log.count('BUILD FAILURE') == 2

def timeline = new JsonSlurper().parse(new File(basedir, 'target/compliance/timeline.json'), 'UTF-8')
assert timeline.schema == 'timeline/1'
assert timeline.entries*.from == ['2018-08-30', '2018-08-31', '2018-09-06']
assert timeline.entries*.verdict == ['passed', 'failed', 'failed']
assert timeline.entries[2].changes*.cause == ['age']

String calendar = new File(basedir, 'target/compliance/timeline.ics').getText('UTF-8')
assert calendar.startsWith('BEGIN:VCALENDAR\r\n') && calendar.contains('DTSTART;VALUE=DATE:20180831\r\n')

def report = new JsonSlurper().parse(new File(basedir, 'target/compliance/report.json'), 'UTF-8')
assert report.asOf == '2018-09-10' && report.timeline.entries*.from == ['2018-09-10', '2018-09-12']
