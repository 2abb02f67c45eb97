String log = new File(basedir, 'build.log').getText('UTF-8')

// One build after the other stands in the log; each has one error of its goal.
List<String> errors = log.readLines().findAll { it.startsWith('[ERROR] Failed to execute goal org.govsite') }
List<List<String>> wanted = [
        ['找不到', 'missing', '请先构建站点'],
        ['empty', '没有'],
        ['站点 nohtml 里没有网页'],
        ['anshna', 'anshan:2018.08'],
        ['anshan:2018.07', 'anshan:2018.08'],
        ['规则包应写成 id:version', 'anshan'],
        ['没有指明规则包', 'anshan:2018.08, cn-national:2017.06'],
        ['pack.json', '2:'],
        ['no.zip', '既不是目录，也不是 ZIP/WAR 文件'],
        ['cut.zip', '不完整'],
        ['card.json', 'siteIdcode', 'siteIdCode'],
        ['compliance.asOf', '2018-9-10', 'YYYY-MM-DD'],
        ['compliance.maxNotMeasurable', '120'],
        ['compliance.language', 'zh-CN'],
        ['没有一条生效的规则', '2017-06-08'],
        ['没有指明要检查哪个网站'],
        ['register.csv:2:8', '2.103E+09', '请把整列设为“文本”格式'],
        ['本地仓库里没有规则包 cn.example.office:site-rules:1999.01', '离线'],
        ['这里没有规则包（org.govsite:compliance-maven-plugin:', '请指向放有 pack.json 的位置'],
        ['“anshan:2018.08”像是规则包的版本', '-Dcompliance.pack'],
        ['merged.lock.json:2:', '不是合法的 JSON'],
        ['读不了锁定文件（missing.lock.json）', 'compliance:pack-lock'],
]

assert errors.size() == wanted.size()
wanted.eachWithIndex { words, i ->
    for (String word : words) {
        assert errors[i].contains(word) : "error ${i + 1} names ${word}"
    }
}
assert log.count('BUILD FAILURE') == wanted.size() : 'never green'
assert !log.contains('at org.govsite') : 'no stack trace is shown'
