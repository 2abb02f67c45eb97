File site = new File(basedir, 'target/site')
File source = new File(exampleSites, 'site/fgw')
source.eachFileRecurse(groovy.io.FileType.FILES) {
    File copy = new File(site, source.toPath().relativize(it.toPath()).toString())
    copy.parentFile.mkdirs()
    copy.bytes = it.bytes
}
new File(site, 'huge.html').withWriter('UTF-8') { out ->
    out << '<html><body>'
    (1..17).each { out << '<p>' + 'x' * 1048576 + '</p>' }
}
true
