using System.Security.Cryptography;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Idempotency keys: random UUIDs (RFC 9562, version 4). Randomness is fetched from the system for many at once, since asking it
/// takes longer than all else that a small call does. The first few of a thread are asked for one by one: what fetches it for many is
/// a library of its own, which a program that makes a call or two need not load before the first.
/// </summary>
internal static class FreshKey
{
    private const int Length = 16;
    private const int Keys = 32;
    private const int OneByOne = 4;

    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _left;

    [ThreadStatic]
    private static int _made;

    public static string Make() => (_made < OneByOne ? One() : OfMany()).ToString();

    private static Guid One()
    {
        _made++;
        return Guid.NewGuid();
    }

    private static Guid OfMany()
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
        return new Guid(bytes, bigEndian: true);
    }
}
