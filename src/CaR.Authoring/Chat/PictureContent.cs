using CaR.Core;
using CaR.Core.Imaging;
using CaR.Core.Tasks;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Chat;

/// <summary>Pictures as parts of a chat message.</summary>
internal static class PictureContent
{
    private const string PixelHash = "car.pixels";

    /// <summary>A PNG part that remembers its pixels' hash.</summary>
    public static DataContent Of(Picture picture) => new(Png.Encode(picture), "image/png")
    {
        Name = picture.Name,
        AdditionalProperties = new() { [PixelHash] = picture.Hash },
    };

    /// <summary>The hash of a part's pixels: compression may differ between versions of the base library, pixels do not.</summary>
    public static string HashOf(DataContent part) =>
        part.AdditionalProperties?.TryGetValue(PixelHash, out var value) is true && value is string hash
            ? hash
            : ContentHash.Of(part.Data.Span);
}
