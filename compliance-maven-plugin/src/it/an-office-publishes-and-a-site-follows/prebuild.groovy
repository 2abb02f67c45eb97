import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path

void copy(File from, File to) {
    Path root = from.toPath()
    Files.walk(root).filter { Files.isRegularFile(it) && !root.relativize(it).startsWith('target') }.forEach {
        Path file = to.toPath().resolve(root.relativize(it).toString())
        Files.createDirectories(file.parent)
        Files.copy(it, file)
    }
}

for (String project : ['office-pack', 'office-site']) {
    new File(basedir, project).deleteDir()
    copy(new File(examples, project), new File(basedir, project))
}
assert !new File(basedir, 'office-site/compliance.lock.json').exists()

// The project of the office as it was a month before.
File before = new File(basedir, 'office-pack-2018.09')
before.deleteDir()
copy(new File(examples, 'office-pack'), before)
File pom = new File(before, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<version>2018.10</version>', '<version>2018.09</version>'), 'UTF-8')
File pack = new File(before, 'src/main/resources/packs/yangli')
Map manifest = new JsonSlurper().parse(new File(pack, 'pack.json'), 'UTF-8')
manifest.versions = manifest.versions.findAll { it.version == '2018.09' }
manifest.remove('items')
new File(pack, 'pack.json').setText(JsonOutput.toJson(manifest), 'UTF-8')
['items', 'rules'].each { new File(pack, it).deleteDir() }
true
