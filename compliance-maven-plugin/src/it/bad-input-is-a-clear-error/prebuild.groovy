new File(basedir, 'empty').mkdirs()
new File(basedir, 'no.zip').text = 'this is no archive'
new File(basedir, 'cut.zip').bytes = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00] as byte[]
true
