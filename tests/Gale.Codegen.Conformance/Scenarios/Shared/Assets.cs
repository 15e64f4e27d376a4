namespace Scenarios;

/// <summary>The pictures of the suite.</summary>
public static class Assets
{
    /// <summary>Where they are; the program that runs the scenarios says so.</summary>
    private static string Folder => (string)AppContext.GetData("Assets")!;

    public static Stream Png() => File.OpenRead(System.IO.Path.Combine(Folder, "image.png"));

    public static Stream Jpg() => File.OpenRead(System.IO.Path.Combine(Folder, "image.jpg"));

    /// <summary>Checks that a body is the picture, byte for byte.</summary>
    public static Task IsPngAsync(Stream body) => IsAsync(Png(), body);

    /// <inheritdoc cref="IsPngAsync"/>
    public static Task IsJpgAsync(Stream body) => IsAsync(Jpg(), body);

    private static async Task IsAsync(Stream picture, Stream body) => Assert.Equal(await BytesOf(picture), await BytesOf(body));

    private static async Task<byte[]> BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        await using (stream)
        {
            await stream.CopyToAsync(bytes);
        }

        return bytes.ToArray();
    }
}
