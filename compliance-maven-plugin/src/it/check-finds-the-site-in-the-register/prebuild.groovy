// As a spreadsheet on a Chinese Windows saves it.
new File(basedir, 'register.csv').bytes = '''\
序号,网站名称,首页网址,网站标识码
1,鞍山市发展和改革委员会,http://fgw.anshan.gov.cn/,2103000012
2,鞍山市统计局,http://tjj.anshan.gov.cn/,2103000031
'''.replace('\n', '\r\n').getBytes('GBK')
true
