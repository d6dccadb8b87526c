namespace ExoGraph.Tests.Figures;

internal readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public bool Overlaps(Rect other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Holds(Rect other) => other.X >= X - 0.01 && other.Right <= Right + 0.01 && other.Y >= Y - 0.01 && other.Bottom <= Bottom + 0.01;
}
