using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>The closed check of an image: whatever is not on its lists is a violation, and so is whatever makes the check itself fail.</summary>
public static class ImageCheck
{
    /// <summary>Bytes of an image. Published ones have about 10 KiB.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Everything in an image that is against the rules.</summary>
    /// <param name="image">The assembly's bytes.</param>
    /// <param name="stage">How far it has come.</param>
    /// <param name="typeNames">The programs' classes.</param>
    public static ImmutableArray<string> Violations(ReadOnlySpan<byte> image, ImageStage stage, ImmutableArray<string> typeNames)
    {
        if (image.Length > MostBytes) return [$"the image has {image.Length} bytes, expected at most {MostBytes}"];
        var violations = new Violations();
        try
        {
            Check([.. image], stage, typeNames, violations);
        }
        catch (Exception e)
        {
            violations.Add($"the image cannot be checked ({e.GetType().Name})");
        }

        return violations.Found;
    }

    private static void Check(ImmutableArray<byte> image, ImageStage stage, ImmutableArray<string> typeNames, Violations violations)
    {
        using var file = new PEReader(image);
        var reader = file.GetMetadataReader(MetadataReaderOptions.None);
        TableRules.CheckSignatures(reader);
        var allowed = AllowedImage.For(stage);
        var references = new References(reader);
        var names = new SignatureNames(references, allowed, violations);
        TableRules.Check(file, reader, stage, violations);
        var members = new MemberRules(reader, references, names, allowed, violations);
        members.CheckAll(stage);
        new TypeRules(reader, references, names, stage, typeNames, violations).CheckAll();
        var code = new CodeRules(reader, file, members, names, allowed, stage, violations);
        foreach (var handle in reader.MethodDefinitions) code.Check(handle);
    }
}
