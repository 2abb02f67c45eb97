String log = new File(basedir, 'build.log').getText('UTF-8')

List<String> findings = [
        '[ERROR] inc/footer.html:7:7 identity-police-number 公安机关备案标识：与本站其余地方的“21030202000142”不一致',
        '[ERROR] inc/footer.html:11:7 identity-site-id-code 网站标识码：与本站其余地方的“2103000042”不一致',
        '[ERROR] inc/footer_bszn.html:3:49 identity-site-id-code 网站标识码：与本站其余地方的“2103000042”不一致',
        '[ERROR] inc/footer_bszn.html:6:60 identity-icp-number ICP备案编号：与本站其余地方的“辽ICP备05045678号-1”不一致',
        '[ERROR] inc/footer_bszn.html:7:174 identity-police-number 公安机关备案标识：与本站其余地方的“辽公网安备21030202000142号”不一致',
        '[ERROR] inc/footer_bszn.html:11:7 error-report-entry-domain 没有做到「“我为政府网站找错”的 url 在本网站的域名上」：与应有的“rsj.anshan.gov.cn”不一致',
        '[WARNING] inc/footer_bszn.html:3:67 name-organizer 没有做到「主办单位与站点卡一致」：与应有的“鞍山市人力资源和社会保障局”不一致',
        '[WARNING] index.html:36:11 links-preview 没有做到「没有指向预览地址的链接」：链接指向访问者打不开或不应出现的地址',
]
assert log.readLines().findAll { it ==~ /\[(ERROR|WARNING)] \S+:\d+:\d+ .*/ } == findings : 'one finding for each value, at the file that a person edits'

List<String> edits = [
        '整改：把 inc/footer.html:7（链接）的“21030202000124”改成“21030202000142”。',
        '整改：把 inc/footer.html:11（找错入口）的“2103000024”改成“2103000042”。',
        '整改：把 inc/footer_bszn.html:3（页面文字）、inc/footer_bszn.html:11（找错入口）的“2103000012”改成“2103000042”。',
        '整改：把 inc/footer_bszn.html:6（页面文字）的“辽ICP备05034567号-1”改成“辽ICP备05045678号-1”。',
        '整改：把 inc/footer_bszn.html:7（页面文字）的“辽公网安备21030202000117号”改成“辽公网安备21030202000142号”。把 inc/footer_bszn.html:7（链接）的“21030202000117”改成“21030202000142”。',
]
for (String edit : edits) {
    assert log.contains(edit) : 'each finding names the one edit that mends it'
}
assert log.readLines().count { it.startsWith('[ERROR]     整改：把 inc/') } == edits.size()
assert log.contains('[ERROR] 模板 A（9 页，底部在 inc/footer.html）2 项：') && log.contains('[ERROR] 模板 B（4 页，底部在 inc/footer_bszn.html）4 项：')

assert log.readLines().contains('[ERROR]     各处：“辽ICP备05045678号-1”：站点卡、主管单位名单、页面文字 9 页；“辽ICP备05034567号-1”：页面文字 4 页（独此一处）') : 'who says what, and who stands alone'
assert log.contains('看到：“http://preview.rsj.anshan.gov.cn”') : 'an address is shown as it stands in the file'
assert log.contains('未通过：错误 6 项，提醒 2 项，待确认 0 项，不可测 0 项')
assert log.contains('BUILD FAILURE')
