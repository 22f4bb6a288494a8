using System.Text;
using CaR.Library.Storage;

namespace CaR.Library.Tests.Storage;

public sealed class FileStoreTests
{
    [Fact]
    public void WhatIsKeptIsFoundAgain()
    {
        using var folder = new TempFolder();
        var store = new FileStore(folder["store"]);
        Assert.Null(store.Read("a/b.txt"));
        store.Write("a/b.txt", "one"u8);
        store.Write("a/b.txt", "two"u8);
        store.Append("a/b.txt", ", three"u8);
        store.Append("log", "x"u8);
        Assert.Equal("two, three", Encoding.UTF8.GetString(store.Read("a/b.txt")!));
        Assert.Equal("x", Encoding.UTF8.GetString(store.Read("log")!));
        Assert.Equal(["b.txt"], Directory.GetFiles(folder["store/a"]).Select(f => Path.GetFileName(f)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/./x")]
    [InlineData("/etc/passwd")]
    [InlineData("a//x")]
    [InlineData("a\\..\\x")]
    [InlineData("C:x")]
    [InlineData("a\0b")]
    public void AKeyThatLeadsElsewhereIsRefused(string key)
    {
        using var folder = new TempFolder();
        var store = new FileStore(folder["store"]);
        Assert.Throws<InputException>(() => store.Read(key));
        Assert.Throws<InputException>(() => store.Write(key, "x"u8));
        Assert.Throws<InputException>(() => store.Append(key, "x"u8));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void ASymbolicLinkIsNotFollowed()
    {
        using var folder = new TempFolder();
        var store = new FileStore(folder["store"]);
        store.Write("x", "x"u8);
        File.WriteAllText(folder["outside.txt"], "untouched");
        Directory.CreateSymbolicLink(folder["store/folder"], folder.Root);
        File.CreateSymbolicLink(folder["store/file"], folder["outside.txt"]);
        File.CreateSymbolicLink(folder["store/dangling"], folder["new.txt"]);
        foreach (var key in new[] { "folder/outside.txt", "file", "dangling" })
        {
            Assert.Contains("symbolic link", Assert.Throws<InputException>(() => store.Read(key)).Message);
            Assert.Throws<InputException>(() => store.Write(key, "x"u8));
            Assert.Throws<InputException>(() => store.Append(key, "x"u8));
        }

        Assert.Equal("untouched", File.ReadAllText(folder["outside.txt"]));
        Assert.False(File.Exists(folder["new.txt"]));
    }

    [Fact]
    public void APlaceThatCannotBeWrittenIsTold()
    {
        var store = new FileStore("/dev/null/store");
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => store.Write("x", "x"u8)).Message);
    }
}
