import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The same files as target/site, where the goal looks when nothing is configured, and as a ZIP.
File source = new File(exampleSites, 'site/hbj')
File site = new File(basedir, 'target/site')
List<File> files = []
source.eachFileRecurse(groovy.io.FileType.FILES) { files << it }
new ZipOutputStream(new FileOutputStream(new File(basedir, 'site.zip'))).withCloseable { zip ->
    for (File file : files) {
        String name = source.toPath().relativize(file.toPath()).toString().replace(File.separator, '/')
        zip.putNextEntry(new ZipEntry(name))
        zip.write(file.bytes)
        zip.closeEntry()
        File copy = new File(site, name)
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
