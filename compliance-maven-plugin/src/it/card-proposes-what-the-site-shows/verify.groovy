import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> lines = log.readLines()
def json = { String name -> new JsonSlurper().parse(new File(basedir, name), 'UTF-8') }

assert json('tjj.json') == [
        name: '鞍山市统计局', organizer: '鞍山市统计局',
        contacts: ['0412-5538027', '鞍山市铁东区平安街52号'],
        domain: 'tjj.anshan.gov.cn', parentDomain: 'www.anshan.gov.cn',
        siteIdCode: '2103000031', regionCode: '210300',
        icpNumber: '辽ICP备05023456号-2', policeNumber: '辽公网安备21030202000123号', homePage: 'index.html']
assert lines.contains('[INFO]     siteIdCode（网站标识码）：2103000031（28 页，最先见于 inc/footer.html:8:62，网站标识码）')
assert lines.contains('[WARNING]     parentDomain（上级域名）：www.anshan.gov.cn 是推测的，请核对，不对就改')
assert log.contains('[INFO] 站点卡写入 tjj.json；请逐项核对')
assert lines.any { it.startsWith('[INFO] 核对后检查：mvn org.govsite:compliance-maven-plugin:') &&
        it.endsWith(' -Dcompliance.pack=anshan:2018.08 -Dcompliance.card=tjj.json') } : 'the next command'
assert log.contains('[INFO] tjj.json 里已经是这份站点卡，没有改动')
assert lines.any { it.startsWith('[INFO] 通过：') } : 'a site agrees with the card that it shows'

assert json('out/site-card.json') == [name: '样例市统计局', organizer: '样例市统计局', homePage: 'index.html']
assert lines.contains('[WARNING]     name（网站名称）：页面上还有别的写法，请核对：“样例县统计局”（1 页，最先见于 b.html:6:1，网页标签 SiteName）')
assert lines.any { it.contains('siteIdCode（网站标识码）：没有可用的值') && it.contains('“0000000000”') && it.endsWith('，是占位内容') }
assert lines.any { it.contains('icpNumber（ICP备案编号）：没有可用的值') && it.contains('“辽ICP备xxxxxxxx号”') }
assert lines.any { it.contains('policeNumber（公安机关备案号）：页面上没有读到') }

List<String> errors = lines.findAll { it.startsWith('[ERROR] Failed to execute goal org.govsite') }
assert errors.size() == 1 && errors[0].contains('mended.json 已存在') && errors[0].contains('-Dcompliance.overwrite=true')
assert json('mended.json') == [name: '样例市统计局网', kind: 'department'] : 'what a person wrote stays'
assert json('completed.json') ==
        [name: '样例市统计局网', kind: 'department', organizer: '样例市统计局', homePage: 'index.html']
assert log.contains('name (name of the site): pages do not say what the card does; check which is right: "样例市统计局" (2 pages')
assert log.contains('[WARNING] 站点卡 not-yet.json 还没有')
assert !new File(basedir, 'skipped.json').exists()
assert log.count('BUILD SUCCESS') == 7
assert !log.contains('at org.govsite') : 'no stack trace is shown'
