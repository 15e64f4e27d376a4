using System.Security.Cryptography;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Idempotency keys: random UUIDs (RFC 9562, version 4). Randomness is fetched from the system for many at once, since asking it
/// takes longer than all else that a small call does.
/// </summary>
internal static class FreshKey
{
    private const int Length = 16;
    private const int Keys = 32;

    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _left;

    public static string Make()
    {
        var random = _random ??= new byte[Keys * Length];
        if (_left == 0)
        {
            RandomNumberGenerator.Fill(random);
            _left = Keys;
        }

        var bytes = random.AsSpan(--_left * Length, Length);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
