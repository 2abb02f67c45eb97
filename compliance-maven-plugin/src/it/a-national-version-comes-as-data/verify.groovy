import groovy.json.JsonSlurper

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 6
assert builds.collect { it.contains('BUILD SUCCESS') } == [false, true, true, true, false, true]

String bears = '规则包 cn-national:2026.02 用的是内置规则包的编号，但不是内置的版本，来自 '
String less = '；与内置的 cn-national:2024.07 相比，撤销 1 项：footer-contact'
String warning = "[WARNING] ${bears}national${less}"

assert builds[0].contains(warning) && builds[1].contains(warning) && builds[2].contains(warning) && builds[3].contains(warning)
assert builds[0].contains("${bears}national${less}。没有人写明要用它，所以没有检查。") && builds[0].contains('<pack>cn-national:2026.02</pack>')
assert !builds[0].contains('footer-icp-number') : 'nothing was judged'
assert builds[1].contains('footer-icp-number') && !builds[1].contains('footer-contact ')
assert builds[2].contains('已锁定规则包 cn-national:2026.02') && new File(basedir, 'compliance.lock.json').isFile()
assert builds[3].contains('footer-icp-number')
assert builds[4].contains('规则包 cn-national:2024.07 比锁定的 cn-national:2026.02 旧') && !builds[4].contains(' / Rule pack') : 'one language'
assert builds[5].contains('[WARNING] Rule pack cn-national:2026.02 bears the id of a bundled pack') && builds[5].contains('it withdraws 1: footer-contact')

def pack = new JsonSlurper().parse(new File(basedir, 'site/target/compliance/report.json'), 'UTF-8').pack
assert pack.foreign == [[id: 'cn-national', version: '2026.02', from: 'national', bundled: [id: 'cn-national', version: '2024.07'],
                         withdrawn: ['footer-contact'], loosened: []]]
assert new File(basedir, 'site/target/compliance/report.html').getText('UTF-8').contains("${bears}national${less}")
